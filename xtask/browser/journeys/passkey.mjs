// A key in the device: added, used to come back, taken away. The device is Chromium's virtual authenticator.

import assert from 'node:assert/strict';

export const title = 'Add a passkey, sign out, sign in by it, take it away';
export const scripts = ['on'];

export async function walk(journey) {
    // Passkeys belong to a name, never to a number; that of a demonstration is localhost.
    journey.origin = journey.origin.replace('127.0.0.1', 'localhost');
    const { page, base } = journey;
    const device = await journey.context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
        options: {
            protocol: 'ctap2',
            transport: 'internal',
            hasResidentKey: true,
            hasUserVerification: true,
            isUserVerified: true,
            automaticPresenceSimulation: true,
        },
    });
    const kept = async () => (await device.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
    page.on('dialog', dialog => dialog.accept());

    await journey.go(`${base}/demo/coordinator`);
    await journey.go(`${base}/me/passkeys`);
    await journey.sees('Nie masz jeszcze kluczy');
    await page.locator('#label').fill('Mój telefon');
    await journey.press('Dodaj klucz w tym urządzeniu', { exact: true });
    await journey.sees('Mój telefon');
    const [credential] = await kept();
    assert.equal(credential.rpId, 'localhost');
    assert.ok(credential.isResidentCredential, 'the device finds the key without a name');
    assert.equal(credential.userName, 'Piekary Śląskie', 'the device keeps nothing about the person');

    // The same device twice is refused by the device itself, with a sentence.
    await page.getByRole('button', { name: 'Dodaj klucz w tym urządzeniu' }).click();
    await page.locator('[data-note]').filter({ hasText: 'nie udało' }).waitFor();
    assert.equal((await kept()).length, 1);

    await journey.signOut();
    await journey.go(`${base}/sign-in`);
    await journey.press('Użyj klucza', { exact: true });
    assert.equal(new URL(page.url()).pathname, `${base}/work`);
    await journey.go(`${base}/me/sessions`);
    await journey.sees(/· klucz/iu);
    await journey.go(`${base}/me/passkeys`);
    await journey.sees('ostatnio użyty');

    await journey.press('Usuń klucz', { exact: true });
    await journey.sees('Klucz usunięty.');
    await journey.sees('Nie masz jeszcze kluczy');
    // The device still has its half; here it opens nothing any more.
    await journey.signOut();
    await journey.go(`${base}/sign-in`);
    await page.getByRole('button', { name: 'Użyj klucza' }).click();
    await page.locator('[data-note]').filter({ hasText: 'Tego klucza już tu nie ma' }).waitFor();
    await journey.look();
    await journey.go(`${base}/me`);
    assert.equal(new URL(page.url()).pathname, `${base}/sign-in`);
}
