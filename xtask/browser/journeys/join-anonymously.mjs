// Somebody nobody knows joins a circle: no name, no mail, seven words to come back with.

import assert from 'node:assert/strict';

export const title = 'Join a circle without a name, leave, come back with seven words';

export async function walk(journey) {
    const { base } = journey;
    await journey.go(`${base}/`);
    await journey.go('circles');
    await journey.press(journey.page.locator('main a[href*="/circles/"]').first());
    await journey.sees('Pod pseudonimem, bez nazwiska.');
    await journey.press('Dołącz', { exact: true });
    await journey.press('Zacznij bez nazwiska');
    await journey.press('Pokaż moje słowa');
    const phrase = /(?:\b[a-z]{4}\b[\s\S]{0,8}?){7}/u.exec(await journey.text())?.[0].match(/\b[a-z]{4}\b/gu).join('-');
    assert.match(phrase ?? '', /^([a-z]{4}-){6}[a-z]{4}$/);
    await journey.page.getByLabel('Mam te słowa zapisane').check();
    await journey.press('Dalej');

    await journey.go('circles');
    await journey.press(journey.page.locator('main a[href*="/circles/"]').first());
    await journey.press('Dołącz', { exact: true });
    const form = journey.page.locator('form[action$="/join"]');
    // Without agreeing to the rules it does not go on, and what was typed stays.
    await form.locator('#pseudonym').fill('Cicha Sosna');
    await journey.press(form.getByRole('button'));
    assert.equal(await journey.page.locator('#pseudonym').inputValue(), 'Cicha Sosna');
    await journey.page.getByLabel('Znam te zasady i zgadzam się na nie').check();
    // Two words look like somebody's name: it asks, and takes an answer.
    await journey.page.getByLabel('To nie jest moje imię i nazwisko').check();
    await journey.press(journey.page.locator('form[action$="/join"]').getByRole('button'));
    await journey.sees('Witaj w kręgu.');
    await journey.go('me/circles');
    await journey.press(journey.page.locator('main a[href*="/me/circles/"]').first());
    await journey.sees('Cicha Sosna');

    // Gone from this phone; the seven words open the door again.
    await journey.page.context().clearCookies();
    await journey.go('sign-in/phrase');
    await journey.page.locator('#phrase').fill(phrase.toUpperCase().replaceAll('-', ' '));
    await journey.press(journey.page.locator('main form').getByRole('button'));
    await journey.go('me/circles');
    await journey.press(journey.page.locator('main a[href*="/me/circles/"]').first());
    await journey.sees('Cicha Sosna');
}
