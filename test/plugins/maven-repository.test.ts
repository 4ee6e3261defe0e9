import * as path from 'node:path';
import { mavenRepository } from '../../src/plugins/fetch/maven-repository';
import { put, temporaryDirectory } from '../support/archives';

const settings = (xml: string) => put(temporaryDirectory(), 'settings.xml', `<settings>${xml}</settings>`);
const mirror = (of: string) => `<mirrors><mirror><id>corp</id><mirrorOf>${of}</mirrorOf><url>https://repo.example.com/maven/</url></mirror></mirrors>`;

test('Maven Central unless something else is set', () => {
  expect(mavenRepository({}, path.join(temporaryDirectory(), 'none.xml'))).toEqual({ url: 'https://repo1.maven.org/maven2', from: 'Maven Central' });
});

test('the environment wins, its user moves into a header', () => {
  expect(mavenRepository({ CDK_MSK_CONNECT_MAVEN_URL: 'https://me:p%40ss@repo.example.com/x/' }, settings(mirror('*'))))
    .toEqual({ url: 'https://repo.example.com/x', authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`, from: 'CDK_MSK_CONNECT_MAVEN_URL' });
  expect(() => mavenRepository({ CDK_MSK_CONNECT_MAVEN_URL: 'repo.example.com' })).toThrow(/CDK_MSK_CONNECT_MAVEN_URL must be the URL of a Maven repository such as .*, got 'repo\.example\.com'/);
});

test.each(['*', 'central', 'external:*', 'other, central'])('a mirror of %s with the user of its server', of => {
  const xml = `<!-- <mirror><id>old</id><mirrorOf>*</mirrorOf><url>https://old</url></mirror> -->${mirror(of)}
    <servers><server><id>corp</id><username>me</username><password>\${env.REPO_PASSWORD}</password></server></servers>`;
  expect(mavenRepository({ REPO_PASSWORD: 'a&b' }, settings(xml)))
    .toEqual({ url: 'https://repo.example.com/maven', authorization: `Basic ${Buffer.from('me:a&b').toString('base64')}`, from: "the mirror 'corp' in Maven's settings.xml" });
});

test('mirrors of other repositories do not count, encrypted passwords are explained', () => {
  expect(mavenRepository({}, settings(mirror('*,!central'))).from).toBe('Maven Central');
  expect(mavenRepository({}, settings(mirror('jboss'))).from).toBe('Maven Central');
  const xml = `${mirror('*')}<servers><server><id>corp</id><username>me</username><password>{abc=}</password></server></servers>`;
  expect(() => mavenRepository({}, settings(xml))).toThrow(/encrypted password, which only Maven can read; set CDK_MSK_CONNECT_MAVEN_URL/);
});

test.each([
  ['a proxy', '<proxies><proxy><host>proxy.corp</host><port>3128</port></proxy></proxies>', 'its proxy proxy.corp:3128 is not used, set HTTPS_PROXY'],
  ['repositories of profiles', '<profiles><profile><repositories><repository><id>own</id></repository></repositories></profile></profiles>', 'the repositories of its profiles (own) are not used'],
])('%s in the settings is said where an archive does not come', (_, xml, said) => {
  expect(mavenRepository({}, settings(xml)).unread).toContain(said);
});

test('what is switched off, commented out, or said by the environment is not', () => {
  const proxy = '<proxy><host>proxy.corp</host></proxy>';
  expect(mavenRepository({}, settings('<proxy><active>false</active><host>a</host></proxy>')).unread).toBeUndefined();
  expect(mavenRepository({}, settings(`<!-- ${proxy} -->`)).unread).toBeUndefined();
  expect(mavenRepository({ HTTPS_PROXY: 'http://proxy.corp:3128' }, settings(proxy)).unread).toBeUndefined();
});

test('a mirror whose address only Maven can work out is refused, not passed over', () => {
  const xml = '<mirror><id>own</id><mirrorOf>*</mirrorOf><url>${corp.repository}/maven</url></mirror>';
  expect(() => mavenRepository({}, settings(xml))).toThrow(/the mirror 'own' in Maven's settings.xml has the URL '.*', which only Maven can read; set CDK_MSK_CONNECT_MAVEN_URL/);
});
