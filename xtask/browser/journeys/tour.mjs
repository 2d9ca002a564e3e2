// Every page that links lead to, for those who see the most: it fits a small phone, has its words, and axe finds nothing.

import assert from 'node:assert/strict';

export const title = 'Look at every page, light and dark';
export const scripts = ['on'];

const ENOUGH = 160;

// Meetings all look alike, and so do the same questions with other answers.
function shape(url) {
    const parts = url.pathname.split('/').map(part => (/\d.*\d.*\d.*\d/u.test(part) ? '*' : part));
    return `${parts.join('/')}?${[...new Set(url.searchParams.keys())].join('&')}`;
}

async function visit(journey, role, starts, problems) {
    if (role) await journey.signIn(role);
    const waiting = starts.map(path => journey.url(path));
    const seen = new Set();
    while (waiting.length > 0 && seen.size < ENOUGH) {
        const url = new URL(waiting.shift());
        url.hash = '';
        const elsewhere = url.origin !== journey.origin || /\/(demo|language|assets|sign-out)\b/u.test(url.pathname);
        const paper = /\.(pdf|docx|xlsx|csv|ics|html)$|\/(template|export|print)\b/u.test(url.pathname);
        if (elsewhere || paper || seen.has(shape(url))) continue;
        seen.add(shape(url));
        const answer = await journey.page.goto(url.href);
        if (answer.status() >= 400) problems.push(`${role ?? 'a stranger'}: ${url.pathname} answers ${answer.status()}`);
        if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
        await journey.look().catch(problem => problems.push(`${role ?? 'a stranger'}: ${problem.message}`));
        waiting.push(...(await journey.page.locator('a[href]').evaluateAll(all => all.map(link => new URL(link.getAttribute('href'), document.baseURI).href))));
    }
}

export async function walk(journey) {
    const rounds = [
        [null, ['/piekary/', '/design'], {}],
        ['member', ['/piekary/me'], {}],
        ['coordinator', ['/piekary/work', '/piekary/me'], {}],
        ['facilitator', ['/piekary/work'], { colorScheme: 'dark' }],
        ['funder', ['/piekary/work'], { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ];
    // One walk finds all there is to mend.
    const problems = [];
    for (const [role, starts, options] of rounds) {
        await journey.close();
        await journey.open(options);
        await visit(journey, role, starts, problems);
    }
    assert.equal(problems.length, 0, problems.join('\n\n'));
}
