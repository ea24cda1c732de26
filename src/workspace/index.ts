// Records on disk behind one narrow interface: what the rest of ccs may use.
export { createWhole, sweep, writeWhole } from './atomic.ts';
export { makeFolders, makePrivateFolder } from './folder.ts';
export { createDraft, listDrafts, openDraft, type Draft, type DraftHeader, type OpenedDraft } from './drafts.ts';
export { workspaceFinder, type Remark, type Workspace } from './find.ts';
export { dayOf, isRecordId, numbered, recordId } from './ids.ts';
export { pickId } from './pick.ts';
export { records, type Broken, type RecordFolder, type Records, type Stored } from './records.ts';
export { toYaml } from './yaml-text.ts';
