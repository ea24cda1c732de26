// What a template may call.

/** The only helpers there are. */
export const HELPERS = ['if', 'unless', 'each', 'with'] as const;
