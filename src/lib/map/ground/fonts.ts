/** Names for `text-font`; the caller declares their files in `fontFaces`. A stack ends in the page's own family. */
export const fonts = {
	sans: ['Source Sans 3 Regular', 'Source Sans 3 Variable', 'Noto Sans SC Variable'],
	sansStrong: ['Source Sans 3 Semibold', 'Source Sans 3 Variable', 'Noto Sans SC Variable'],
	serif: ['Source Serif 4 Regular', 'Source Serif 4 Variable', 'Noto Serif SC Variable'],
	serifItalic: ['Source Serif 4 Italic', 'Source Serif 4 Variable', 'Noto Serif SC Variable']
};
