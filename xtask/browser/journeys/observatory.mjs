// A coordinator reads a month of Śląskie as anybody may, and asks what one more day of a therapist would change.

import assert from 'node:assert/strict';

export const title = 'Read a month of the observatory, and ask what a therapist’s day would change';

export async function walk(journey) {
    await journey.go('observatory');
    // The newest month has an address that goes on showing it.
    const link = await journey.page.locator('a[href*="/observatory/2"]').first().getAttribute('href');
    const month = journey.page.url().replace(/\/observatory$/u, `/observatory/${/\/observatory\/(\d{4}-\d{2})/u.exec(link)[1]}`);
    await journey.go(month);
    const map = journey.page.locator('figure.map > svg');
    assert.ok((await map.locator('path').count()) > 0, 'the map is empty');
    assert.ok((await journey.page.locator('table tbody tr').count()) >= 10, 'the places stand in a table too');
    if (journey.scripts) {
        // Nearer by button, along by keyboard, back to the whole.
        const whole = await map.getAttribute('viewBox');
        await journey.page.getByRole('button', { name: 'Przybliż' }).click();
        const near = await map.getAttribute('viewBox');
        assert.notEqual(near, whole);
        await journey.page.keyboard.press('ArrowRight');
        assert.notEqual(await map.getAttribute('viewBox'), near);
        await journey.page.keyboard.press('0');
        assert.equal(await map.getAttribute('viewBox'), whole);
    }
    // Every chart has its table, and the table its file.
    for (const part of ['towns', 'trend', 'evenness', 'gaps']) {
        await journey.go(`${new URL(month).pathname}/${part}`);
        assert.ok((await journey.page.locator('table').count()) > 0, `${part} has no table`);
        assert.ok((await journey.page.locator('a[href*=".csv"]').count()) > 0, `${part} has no file`);
    }
    await journey.go('observatory/method');

    await journey.signIn('coordinator');
    await journey.go('work/observatory/what-if');
    await journey.press('Dyżur terapeuty');
    await journey.page.locator('#place').fill('Piekary Śląskie');
    await journey.page.locator('#hours').fill('8');
    await journey.press(journey.page.locator('main form button').first());
    const today = journey.page.locator('table').first();
    assert.ok((await today.locator('tbody tr').count()) > 2, 'today and then stand side by side');
    // Asking changes nothing: the month is what it was.
    await journey.go(month);
}
