/** `<drop-zone>`: takes files and folders by drop and by pickers, and hands them on with their relative names. */
import { html, LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../../locale/strings';

export interface Chosen {
  files: { name: string; file: File }[];
  /** How many hidden and system files were left out. */
  skipped: number;
}

/** Files that systems put into folders; nobody means to contribute them. */
export function isSystemFile(name: string): boolean {
  const parts = name.split('/');
  const base = parts.at(-1) ?? '';
  return (
    // `..` is odd in a name, but no reason to leave a file out.
    parts.some((part) => /^\.+[^.]/.test(part) || part === '__MACOSX') ||
    ['thumbs.db', 'desktop.ini', 'ehthumbs.db'].includes(base.toLowerCase()) ||
    base.startsWith('~$')
  );
}

export function sift(files: readonly { name: string; file: File }[]): Chosen {
  const wanted = files.filter(({ name }) => !isSystemFile(name));
  return { files: wanted, skipped: files.length - wanted.length };
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

function batchOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
}

async function walk(entry: FileSystemEntry, folder: string): Promise<{ name: string; file: File }[]> {
  const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file ? [{ name, file }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: { name: string; file: File }[][] = [];
  // A reader gives its entries in batches, until an empty one.
  for (let batch = await batchOf(reader); batch.length > 0; batch = await batchOf(reader))
    found.push(...(await Promise.all(batch.map((child) => walk(child, name)))));
  return found.flat();
}

/** The files of a drop, those in folders with their relative names. */
export async function filesDropped(data: DataTransfer): Promise<{ name: string; file: File }[]> {
  // Entries must be taken before the first await: the list is emptied when the event ends.
  const entries = [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.length === 0 || entries.includes(null))
    return [...data.files].map((file) => ({ name: file.name, file }));
  return (await Promise.all(entries.map((entry) => (entry ? walk(entry, '') : [])))).flat();
}

export class DropZone extends LitElement {
  static override properties = { t: { attribute: false }, over: { state: true } };
  declare t: Translate;
  declare over: boolean;

  constructor() {
    super();
    this.over = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #tell(files: readonly { name: string; file: File }[]): void {
    const chosen = sift(files);
    this.dispatchEvent(new CustomEvent<Chosen>('files-chosen', { detail: chosen }));
  }

  #picked(event: globalThis.Event): void {
    const input = event.currentTarget as HTMLInputElement;
    this.#tell(
      [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })),
    );
    // The same file can be chosen again after it was removed.
    input.value = '';
  }

  #open(testid: string): void {
    this.querySelector<HTMLInputElement>(`[data-testid="${testid}"]`)?.click();
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`
      <div
        class="drop"
        data-testid="drop-zone"
        ?data-over=${this.over}
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.over = true;
        }}
        @dragleave=${() => {
          this.over = false;
        }}
        @drop=${async (event: DragEvent) => {
          event.preventDefault();
          this.over = false;
          if (event.dataTransfer) this.#tell(await filesDropped(event.dataTransfer));
        }}
      >
        <p class="drop-title">${t('drop-title')}</p>
        <p class="hint">${t('drop-formats')}</p>
        <div class="row">
          <button type="button" class="primary" data-testid="pick-files" @click=${() => this.#open('file-input')}>
            ${t('pick-files')}
          </button>
          <button type="button" data-testid="pick-folder" @click=${() => this.#open('folder-input')}>
            ${t('pick-folder')}
          </button>
        </div>
        <input
          class="heard-only"
          tabindex="-1"
          aria-hidden="true"
          type="file"
          multiple
          data-testid="file-input"
          @change=${this.#picked}
        />
        <input
          class="heard-only"
          tabindex="-1"
          aria-hidden="true"
          type="file"
          multiple
          webkitdirectory
          data-testid="folder-input"
          @change=${this.#picked}
        />
      </div>
    `;
  }
}

customElements.define('drop-zone', DropZone);
