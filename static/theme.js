// Before the first paint: the theme that the reader chose, else the one of the system. Rubbish in storage counts as no choice.
(function () {
	var chosen = null;
	try {
		chosen = localStorage.getItem('atlas-theme');
	} catch {
		chosen = null;
	}
	var evening = chosen === 'evening' || (chosen !== 'paper' && matchMedia('(prefers-color-scheme: dark)').matches);
	document.documentElement.dataset.theme = evening ? 'evening' : 'paper';
})();
