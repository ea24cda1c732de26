// In the place of @inquirer/external-editor, see build.mjs.
export const editAsync = undefined;
