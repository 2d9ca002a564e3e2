// Starting the program with a demonstration town, and the browser that visits it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const library = process.env.OSTOJA_BROWSER_LIBRARY;
const program = process.env.OSTOJA_PROGRAM;
const chromiumPath = process.env.OSTOJA_CHROMIUM;
assert.ok(library && program && chromiumPath, 'run this through `cargo xtask test`');
assert.ok(existsSync(program), `${program} is not built`);

const require = createRequire(join(library, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// How long anything may take on a slow machine with an unoptimised program.
const PATIENCE = 30_000;

export const folder = mkdtempSync(join(tmpdir(), 'ostoja-journeys-'));

function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

// `ostoja demo` on a free port, answering /healthz.
export async function serve(data) {
    const port = await freePort();
    const child = spawn(program, ['demo', '--port', String(port), '--data', data], {
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', chunk => (said += chunk));
    child.stderr.on('data', chunk => (said += chunk));
    const ended = new Promise(resolve => child.once('exit', resolve));
    const origin = `http://127.0.0.1:${port}`;
    const begun = Date.now();
    for (;;) {
        if (child.exitCode !== null) throw new Error(`the program ended:\n${said}`);
        const ready = await fetch(`${origin}/healthz`).then(answer => answer.status === 200, () => false);
        if (ready) break;
        if (Date.now() - begun > 180_000) {
            child.kill();
            throw new Error(`the program does not answer:\n${said}`);
        }
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    return {
        origin,
        said: () => said,
        async stop() {
            child.kill('SIGTERM');
            const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
            await ended;
            clearTimeout(late);
        },
    };
}

// The demonstration is loaded once; every journey gets a copy of its own.
export async function loadTown() {
    const data = join(folder, 'town');
    const house = await serve(data);
    await house.stop();
    return name => {
        const copy = join(folder, name);
        cpSync(data, copy, { recursive: true });
        return copy;
    };
}

export function tidy() {
    rmSync(folder, { recursive: true, force: true });
}

export function launch() {
    return chromium.launch({
        executablePath: chromiumPath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
    });
}

// What a journey is given. Every page it comes to is looked at: it fits on a small phone, has all its words,
// and axe has nothing to say against it.
export class Journey {
    constructor({ browser, origin, scripts, data }) {
        Object.assign(this, { browser, origin, scripts, data });
        this.base = '/piekary';
        this.visited = 0;
        this.errors = [];
    }

    // A fresh browser: nobody is signed in. `options` are playwright's, for a dark screen or a wide one.
    async open(options = {}) {
        this.context = await this.browser.newContext({
            viewport: { width: 360, height: 740 },
            locale: 'pl-PL',
            timezoneId: 'Europe/Warsaw',
            javaScriptEnabled: this.scripts,
            ...options,
        });
        this.context.setDefaultTimeout(PATIENCE);
        this.page = await this.context.newPage();
        this.page.on('pageerror', error => this.errors.push(`script: ${error.message}`));
        this.page.on('console', line => {
            if (line.type() === 'error' && /Content Security Policy/.test(line.text())) this.errors.push(line.text());
        });
        this.page.on('response', answer => {
            if (answer.status() >= 500) this.errors.push(`${answer.status()} at ${answer.url()}`);
        });
        this.page.on('request', request => {
            const url = request.url();
            if (!url.startsWith(this.origin) && !/^(data|blob|about):/.test(url)) {
                this.errors.push(`a request to somebody else: ${url}`);
            }
        });
        return this.page;
    }

    async close() {
        await this.context?.close();
    }

    url(path) {
        return path.startsWith('http') ? path : this.origin + (path.startsWith('/') ? path : `${this.base}/${path}`);
    }

    // Goes to a page: '/piekary/circles', or 'circles' below the community.
    async go(path, { status = 200 } = {}) {
        const answer = await this.page.goto(this.url(path));
        if (answer) assert.equal(answer.status(), status, `${path} answers ${answer.status()}`);
        await this.look();
        return answer;
    }

    // Signs in as the demonstration's person of a role: 'coordinator', 'facilitator', 'member', …
    async signIn(role) {
        const answer = await this.context.request.get(this.url(`demo/${role}`), { maxRedirects: 0 });
        assert.equal(answer.status(), 303, `signing in as ${role} answers ${answer.status()}`);
    }

    async signOut() {
        await this.page.locator('details.menu summary').click();
        await this.press(this.page.locator('details.menu form[action$="/sign-out"] button'));
    }

    // Presses a button or a link that leads to another page, and looks at that page.
    async press(name, { exact = false } = {}) {
        const target = typeof name === 'string' || name instanceof RegExp
            ? this.page.getByRole('button', { name, exact }).or(this.page.getByRole('link', { name, exact })).first()
            : name;
        await Promise.all([this.page.waitForEvent('load'), target.click()]);
        await this.look();
    }

    // What the page says, as a reader sees it.
    async text() {
        return this.page.locator('body').innerText();
    }

    async sees(what) {
        const text = await this.text();
        assert.ok(what instanceof RegExp ? what.test(text) : text.includes(what), `“${what}” is not on ${this.page.url()}:\n${text.slice(0, 1500)}`);
    }

    async look() {
        this.visited += 1;
        const { page } = this;
        const where = page.url().replace(this.origin, '');
        const html = await page.content();
        assert.ok(!html.includes('⟦'), `a missing text on ${where}: ${/⟦[^⟧]*⟧?/.exec(html)?.[0]}`);
        const { wide, width } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            width: document.documentElement.clientWidth,
        }));
        assert.ok(wide <= width, `${where} is ${wide} px wide on a screen of ${width}`);
        if (this.scripts) await this.axe(where);
        assert.deepEqual(this.errors, [], `on ${where}`);
    }

    async axe(where) {
        await this.page.evaluate(axe);
        const found = await this.page.evaluate(() =>
            globalThis.axe.run(document, { resultTypes: ['violations'] }).then(result =>
                result.violations.map(rule => ({
                    rule: rule.id,
                    help: rule.help,
                    at: rule.nodes.slice(0, 5).map(node => `${node.target.join(' ')}: ${node.html.slice(0, 160)} ${node.any.map(check => check.message).join('; ')}`),
                })),
            ),
        );
        assert.equal(found.length, 0, `axe on ${where}: ${JSON.stringify(found, null, 1)}`);
    }
}
