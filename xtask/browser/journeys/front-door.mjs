// The pages that stand whether or not a town has anything in it.

import assert from 'node:assert/strict';

export const title = 'The front door, every language, every component, and what is not there';

export async function walk(journey) {
    await journey.go('/design');
    for (const lang of ['en', 'fr', 'ru', 'uk', 'pl']) {
        await journey.go(`/language?to=${lang}&back=/design`);
        assert.equal(await journey.page.locator('html').getAttribute('lang'), lang);
    }
    await journey.go('/nothing/is/here', { status: 404 });
    await journey.close();
    await journey.open({ colorScheme: 'dark' });
    await journey.go('/design');
    await journey.close();
    await journey.open({ viewport: { width: 1280, height: 900 } });
    await journey.go('/design');
}
