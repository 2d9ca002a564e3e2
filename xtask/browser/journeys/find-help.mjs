// Somebody without an account types a sentence, reads who can help, and prints a sheet. Twice: in Polish, near; in French, online.

import assert from 'node:assert/strict';

export const title = 'Find help from a sentence to a printed list';

async function ask(journey, words) {
    await journey.go('find');
    await journey.page.locator('#words').fill(words);
    await journey.press(journey.page.locator('main form button').first());
    const address = journey.page.url();
    // Nothing of what was typed stands in the address or in the title.
    assert.match(address, /\/find\?s=[0-9a-f]+$/u);
    assert.ok(!(await journey.page.title()).includes(words));
    assert.equal(await journey.page.locator('#words').inputValue(), words);
    const found = await journey.page.locator('.found').count();
    assert.ok(found > 0, `nobody is found for “${words}”`);
    assert.ok(await journey.page.locator('a[href="tel:112"]').first().isVisible(), 'the crisis lines stand above');
    return found;
}

async function size(journey) {
    const html = await journey.page.content();
    return Buffer.byteLength(html, 'utf8');
}

export async function walk(journey) {
    await ask(journey, 'nie śpię, Tarnowskie Góry');
    assert.equal(await journey.page.locator('#place').inputValue(), 'Tarnowskie Góry');
    assert.match(await journey.text(), /\d km/u);
    assert.ok((await size(journey)) < 120_000);

    // The map is the same list: its numbers lead there.
    const list = journey.page.url();
    await journey.press('Pokaż mapę');
    const mark = journey.page.locator('.townmap a').first();
    assert.match(await mark.getAttribute('href'), /^#r\d+$/u);

    // One entry and back: the list is still there.
    await journey.go(list);
    await journey.press(journey.page.locator('.found-name a').first());
    await journey.page.goBack();
    assert.ok((await journey.page.locator('.found').count()) > 0);

    // A sheet for the wall says who helps, not what was typed.
    await journey.press('Do wydruku na tablicę');
    const sheet = await journey.text();
    assert.ok(!sheet.includes('nie śpię'), 'what was typed is on the sheet');
    assert.ok((await journey.page.locator('.sheet-list li').count()) > 0);

    await ask(journey, 'anxiété, en ligne, en français');
    assert.ok(await journey.page.locator('input[name="format"][value="online"]').isChecked());
    assert.ok(await journey.page.locator('input[name="language"][value="fr"]').isChecked());

    // Far from everybody there is a next step.
    await journey.go('find?place=hel&km=5&format=in-person&language=fr');
    await journey.press(journey.page.locator('button[name="online"]'));
    await journey.go('help/tarnowskie-gory');
}
