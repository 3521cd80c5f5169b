// Prints the realm of production, made from the only realm file: without its people, without the addresses that only
// token.sh and the tests use, and without a value for any secret, which then has to come from outside. Passwords are two
// characters longer than that of the demo accounts, which the server would refuse to import otherwise.
import { readFileSync } from 'node:fs';

const file = new URL('nenep-realm.json', import.meta.url);
const realm = JSON.parse(readFileSync(file, 'utf8'));

/** Where token.sh and the tests, which are no web pages, take their code. */
const FOR_SCRIPTS = 'http://127.0.0.1/token';

/** "${NAME:value}" becomes "${NAME}": a forgotten setting must not silently be that of the demonstration. */
function withoutDefaults(text) {
  return text.replaceAll(/(\$\{NENEP_[A-Z_]+):[^}]*\}/g, '$1}');
}

delete realm.users;
realm.passwordPolicy = realm.passwordPolicy.replace('length(10)', 'length(12)');
// Refuses every address that is not exact and https; http://localhost of the development setup would not pass.
realm.clientProfiles.profiles
  .find(({ name }) => name === 'rfc-9700')
  .executors.push({ executor: 'secure-redirect-uris-enforcer', configuration: { 'oauth-2-1-compliant': true } });
for (const client of realm.clients) {
  // One origin serves pages and API: naming it twice would be no error, but puzzle whoever reads the console.
  for (const addresses of ['redirectUris', 'webOrigins']) {
    client[addresses] = client[addresses]
      .filter((address) => address !== FOR_SCRIPTS && !address.startsWith('${NENEP_API_ORIGIN'))
      .map(withoutDefaults);
  }
  if (client.secret) client.secret = withoutDefaults(client.secret);
  if (client.baseUrl) client.baseUrl = withoutDefaults(client.baseUrl);
  const signedOut = client.attributes['post.logout.redirect.uris'];
  if (signedOut) client.attributes['post.logout.redirect.uris'] = withoutDefaults(signedOut.split('##')[0]);
}
const profile = realm.components['org.keycloak.userprofile.UserProfileProvider'][0].config['kc.user.profile.config'];
const attributes = JSON.parse(profile[0]);
attributes.attributes = attributes.attributes.filter(({ name }) => name !== 'demo');
profile[0] = JSON.stringify(attributes);

process.stdout.write(`${JSON.stringify(realm, null, 2)}\n`);
