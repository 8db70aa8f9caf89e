import { page } from '$app/state';
import { mount, unmount } from 'svelte';
import type { I18n } from '$lib/i18n/i18n';
import { loadTexts } from '$lib/i18n/page-texts';
import type { AtlasState } from '$lib/state/atlas.svelte';
import type { SharedView, SharingPart } from './shared-view';

/**
 * Opens the dialog over the page. Its code and texts are read when it is first asked for, as most readers never do.
 * @throws when they do not arrive.
 */
export async function openShare(view: SharedView, i18n: I18n, part: SharingPart = 'link'): Promise<void> {
	const [{ default: ShareDialog }] = await Promise.all([
		import('./ShareDialog.svelte'),
		loadTexts(i18n.locale, 'sharing')
	]);
	const dialog = mount(ShareDialog, {
		target: document.body,
		props: { view, i18n, part, onclosed: () => void unmount(dialog) }
	});
}

/**
 * Opens the dialog for the page that is read.
 * @returns whether it opened; what kept it from it is in the console.
 */
export async function sharePage(title: string, atlas: AtlasState, i18n: I18n, part?: SharingPart): Promise<boolean> {
	const { compiled, isWide = false } = page.data;
	const takePicture = isWide ? null : atlas.takePicture;
	try {
		await openShare({ title, dataDate: compiled?.dataDate ?? '', isWide, takePicture }, i18n, part);
		return true;
	} catch (cause) {
		console.warn(cause);
		return false;
	}
}
