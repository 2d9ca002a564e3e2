// Closes a register without a connection, and sees it arrive once when the connection is back.
//
//   BASE=http://127.0.0.1:8080 node register-offline.mjs
//
// BASE is a demonstration that may be changed. MEETINGS names open registers, up to three, with commas; without it those
// on the meetings desk are taken. OSTOJA_CHROMIUM is the browser, OSTOJA_BROWSER_LIBRARY the folder with playwright-core;
// OSTOJA_SHOTS a folder for pictures of every step. Ends with 1 when something is not as it should be.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const origin = process.env.BASE ?? 'http://127.0.0.1:8080';
const library = process.env.OSTOJA_BROWSER_LIBRARY;
const require = createRequire(library ? join(library, 'package.json') : import.meta.url);
const { chromium } = require('playwright-core');

const base = `${origin}/piekary`;
const browser = await chromium.launch({
    executablePath: process.env.OSTOJA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
});

let step = 0;
async function picture(page, name) {
    step += 1;
    if (process.env.OSTOJA_SHOTS) {
        await page.screenshot({ path: join(process.env.OSTOJA_SHOTS, `${step}-${name}.png`), fullPage: false });
    }
}

const kept = page => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('ostoja-register:')).map(key => JSON.parse(localStorage[key])));
const pagesKept = page => page.evaluate(async () => {
    const requests = await (await caches.open('ostoja-register')).keys();
    return requests.map(request => new URL(request.url).pathname).filter(path => path.endsWith('/register'));
});

const named = (process.env.MEETINGS ?? '').split(',').filter(Boolean).map(id => `${base}/work/meetings/${id}/register`);
async function openRegisters(page) {
    if (named.length > 0) return named;
    await page.goto(`${base}/work`);
    return page.evaluate(() => [...document.querySelectorAll('a[href$="/register"]')].map(link => link.href));
}

try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'pl-PL', timezoneId: 'Europe/Warsaw' });
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', error => problems.push(`script: ${error.message}`));
    page.on('console', line => {
        if (line.type() === 'error' && /Content Security Policy/.test(line.text())) problems.push(line.text());
    });
    await page.goto(`${base}/demo/coordinator`);
    const registers = await openRegisters(page);
    const [register, another, third] = registers;
    assert.ok(register, 'there is an open register');

    // Opened once with a connection: the page says that it works without one from now on.
    await page.goto(register);
    await page.waitForSelector('form[data-register][data-ready=yes]');
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    assert.equal((await pagesKept(page)).length, 1);
    await picture(page, 'opened');

    // The connection goes. The page opens all the same.
    await context.setOffline(true);
    await page.goto(register);
    await page.waitForSelector('form[data-register]');
    const rows = await page.locator('ul.register.with-ticks > li').count();
    assert.ok(rows > 0, 'people are listed');
    const tapped = Date.now();
    await page.locator('ul.register.with-ticks > li').first().locator('.segment-absent input').click();
    await page.fill('#new-walk-in', 'Nowa Sójka');
    await page.click('[data-add]');
    await picture(page, 'marked');

    // The phone puts the page away; what was marked is there when it comes back.
    await page.waitForTimeout(600);
    await page.reload();
    assert.ok(await page.locator('ul.register > li').first().locator('input[value=absent]').isChecked());
    assert.equal(await page.locator('input[name=walk-in][value="Nowa Sójka"]').count(), 1);

    // Closed without a connection: kept, and said so.
    await page.click('[data-close]');
    await page.waitForSelector('[data-register-state] .notice-warn');
    console.log(`marked and closed in ${((Date.now() - tapped) / 1000).toFixed(1)} s of machine time`);
    await picture(page, 'kept');
    const [record] = await kept(page);
    assert.equal(record.state, 'waiting');
    assert.ok(!record.body.includes('csrf'), 'no token lies around');
    // Pressed twice, and the phone restarted in between: still one.
    await page.click('[data-close]');
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForSelector('[data-register-state] .notice-warn');
    assert.equal(new URLSearchParams((await kept(page))[0].body).get('id'), new URLSearchParams(record.body).get('id'));

    // The first sending reaches the server and its answer is lost on the way: the second one must not count again.
    let arrivals = 0;
    await page.route('**/register', async route => {
        if (route.request().method() !== 'POST') return route.fallback();
        arrivals += 1;
        if (arrivals === 1) {
            await route.fetch();
            return route.abort('connectionreset');
        }
        return route.fallback();
    });
    await context.setOffline(false);
    await page.waitForFunction(() => document.querySelector('[data-register-closed], [data-register-state] .notice-warn .button'));
    if (await page.locator('[data-register-closed]').count() === 0) {
        await picture(page, 'answer-lost');
        await Promise.all([page.waitForURL(register), page.locator('[data-register-state] .button').first().click()]);
    }
    await page.waitForSelector('[data-register-closed]', { state: 'attached' });
    await picture(page, 'closed');
    assert.ok(arrivals >= 2, `sent ${arrivals} times`);
    assert.deepEqual(await kept(page), []);
    assert.deepEqual(await pagesKept(page), [], 'no page with pseudonyms is left');
    const text = await page.locator('main').innerText();
    assert.equal(text.match(/Nowa Sójka/g)?.length ? 1 : 0, 1, 'the walk-in is in the register');
    assert.equal(await page.locator('ul.tasks > li').count(), rows + 1);
    await page.unroute('**/register');

    // A session that ended keeps the marks; signing in again sends them.
    if (another) {
        await page.goto(another);
        await page.waitForSelector('form[data-register][data-ready=yes]');
        const cookies = await context.cookies();
        await context.clearCookies();
        await page.click('[data-close]');
        await page.waitForSelector('[data-register-state] .notice-warn');
        assert.equal((await kept(page))[0].state, 'waiting');
        await picture(page, 'signed-out');
        await context.addCookies(cookies);
        // The next visit sends it, wherever in the workspace it begins.
        await page.goto(`${base}/work/referrals`);
        await page.waitForSelector('.notice-good');
        assert.deepEqual(await kept(page), []);
    }

    // Two phones: the second sees what differs and loses nothing.
    if (third) {
        await page.goto(third);
        await page.waitForSelector('form[data-register][data-ready=yes]');
        const other = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'pl-PL' });
        const second = await other.newPage();
        await second.goto(`${base}/demo/supervisor`);
        await second.goto(third);
        await Promise.all([second.waitForSelector('[data-register-closed]', { state: 'attached' }), second.click('[data-close]')]);
        await page.locator('ul.register > li').first().locator('.segment-late input').click();
        await page.click('[data-close]');
        await page.waitForSelector('form[data-register-settled]');
        await picture(page, 'compared');
        await page.click('form[data-register-settled] button[type=submit]');
        await page.waitForSelector('[data-register-closed]', { state: 'attached' });
        assert.equal(await page.locator('.timeline > li').count(), 1);
        assert.deepEqual(await kept(page), []);
        await other.close();
    }

    // Signing out leaves nothing behind.
    await page.goto(register);
    await page.evaluate(() => localStorage.setItem('ostoja-register:/x', JSON.stringify({ state: 'draft', at: Date.now() })));
    await page.locator('form[action$="/sign-out"] button').last().evaluate(button => button.click());
    await page.waitForURL(address => !address.pathname.includes('/work/'));
    await page.waitForTimeout(500);
    assert.deepEqual(await kept(page), []);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    assert.deepEqual(problems, []);
    console.log(`register offline: passed (${another ? 'session ended, ' : ''}${third ? 'two phones, ' : ''}sent ${arrivals} times, counted once)`);
} catch (error) {
    console.log(`register offline: FAILED ${error.stack ?? error}`);
    process.exitCode = 1;
} finally {
    await browser.close();
}
