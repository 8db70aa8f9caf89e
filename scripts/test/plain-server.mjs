/**
 * Serves build-static/ under a sub-path as a host would, with a server that is not ours: nginx with docs/nginx.conf where
 * it is installed, else sirv. PORT says where.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '../lib/paths.mjs';
import { testBasePath } from '../lib/static-target.mjs';

const port = Number(process.env['PORT'] ?? 4174);
const files = join(root, 'build-static');
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

if (nginx) serveWithNginx(nginx);
else serveWithSirv();

/** @param {string} program */
function serveWithNginx(program) {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
	mkdirSync(join(folder, 'srv'));
	symlinkSync(files, join(folder, 'srv', testBasePath));
	writeFileSync(join(folder, 'nginx.conf'), configuration(folder));
	// In our process group, so that it ends with us even when we are killed.
	const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: 'inherit' });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill('SIGTERM'));
	child.on('exit', (code) => {
		rmSync(folder, { recursive: true, force: true });
		process.exit(code ?? 1);
	});
}

/**
 * The published file, on another port and folder, inside what a distribution puts around it.
 * @param {string} folder
 */
function configuration(folder) {
	const site = readFileSync(join(root, 'docs/nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv;', `root ${folder}/srv;`);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`
	);
	const isRoot = process.getuid?.() === 0;
	return `${isRoot ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid;
events {}
http { access_log off; sendfile on; ${temporary.join(' ')}
${site}
}`;
}

function serveWithSirv() {
	const serve = sirv(files, { gzip: true, brotli: true, extensions: ['html'] });
	const notFound = readFileSync(join(files, '404.html'));
	createServer((request, response) => {
		const url = request.url ?? '/';
		const isBelow = url.startsWith(testBasePath);
		request.url = isBelow ? url.slice(testBasePath.length) || '/' : '/404';
		serve(request, response, () => void response.writeHead(404, { 'content-type': 'text/html' }).end(notFound));
	}).listen(port, '127.0.0.1');
}
