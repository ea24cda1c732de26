// Records behind one narrow interface, drafts and settings: what the rest of ccs may use.
export { createWhole, sweep, writeWhole } from './atomic.ts';
export { makeFolder, makePrivateFolder } from './folder.ts';
export { makeFolders } from './folders.ts';
export { createDraft, listDrafts, openDraft, type Draft, type DraftHeader, type ListedDraft, type OpenedDraft } from './drafts.ts';
export { hold, type HeldBy } from './drafts-held.ts';
export { joinedPath, storeNamed, workspaceFinder, type NamedStore, type Remark, type Workspace } from './find.ts';
export { dayOf, isRecordId, numbered, recordId } from './ids.ts';
export { KIND_NAMES, KINDS, type KindName, type RecordOf } from './kinds.ts';
export { mePath, readMe, writeMe } from './me.ts';
export { createPaper, replacePaper } from './paper.ts';
export { idsMeant, onlyOne, pickId } from './pick.ts';
export { collected, type Broken, type Look, type Lying, type Records, type Removed, type Stored } from './records.ts';
export { kindNamed, recordShapes, storeOf } from './store.ts';
export { ROLES, type Role, type Team } from './team.ts';
export { toYaml } from './yaml-text.ts';
