// Late in the evening, on a phone, without a name: somebody says what weighs on them, books an hour and calls it off.

import assert from 'node:assert/strict';

export const title = 'Book an hour without a name, and call it off with one word';

export async function walk(journey) {
    const { base, page } = journey;
    await journey.go(`${base}/`);
    await journey.go('match');
    await page.locator('#words').fill('jestem w żałobie i nie mam z kim porozmawiać');
    await journey.press('Pokaż, kto może pomóc');
    await journey.sees('Dlaczego:');
    assert.ok(!decodeURIComponent(page.url()).includes('żałob'), 'what was typed is in the address');
    await journey.press('Kalina', { exact: true });
    await journey.sees('Wybierz porę');
    await journey.press(page.locator('main a[href*="/book/"].button').first());
    await journey.press('Zacznij bez nazwiska');
    await journey.press('Pokaż moje słowa');
    await page.getByLabel('Mam te słowa zapisane').check();
    await journey.press('Dalej');
    // Straight back to the hour that was chosen, with the rule before the button.
    await journey.sees('Umów tę porę');
    await journey.sees('Odwołać bez skutków możesz do');
    await page.locator('#called').fill('Cicha Sosna');
    await journey.press('Umów', { exact: true });
    await journey.sees('Umówione.');
    await journey.sees('Kalina');
    await journey.go('me/bookings');
    await journey.press(page.locator('main .tasks a').first());
    await journey.press('Odwołaj', { exact: true });
    await page.getByLabel('Gorsze samopoczucie').check();
    await journey.press('Odwołaj spotkanie');
    await journey.sees('Odwołane.');
    await journey.go('me/shield');
    await page.locator('#towns').fill('Piekary Śląskie');
    await journey.press('Zapisz', { exact: true });
    await journey.go('book');
    assert.ok(!(await journey.text()).includes('Kalina'), 'who is hidden is not there');
}
