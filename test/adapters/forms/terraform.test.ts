import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, readPaths } from '../../../src/adapters';

function read(files: Record<string, string>, path = 'main.tf') {
  const directory = mkdtempSync(join(tmpdir(), 'terraform-'));
  Object.entries(files).forEach(([name, content]) => writeFileSync(join(directory, name), content));
  return readPaths([path], directory);
}

const connector = (configuration: string, more = '') => `resource "aws_mskconnect_connector" "c" {\n name = "c"\n connector_configuration = ${configuration}\n ${more}\n}\n`;
const valuesOf = (configuration: string, more: Record<string, string> = {}) => {
  const [found] = read({ 'main.tf': connector(configuration), ...more });
  return found.configuration && Object.fromEntries([...found.configuration].map(([key, value]) => [key, value.literal]));
};

test('literals, templates and documents are read as Terraform does', () => {
  expect(valuesOf('{\n a = "x\\ty"\n "b.c" = 1\n d = true\n e = "$${sm:s:k}"\n f = <<-EOT\n    one\n      two\n    EOT\n g = join(",", ["x", "y"])\n h = -1\n i = ("z") }'))
    .toEqual({ 'a': 'x\ty', 'b.c': '1', 'd': 'true', 'e': '${sm:s:k}', 'f': 'one\n  two\n', 'g': 'x,y', 'h': '-1', 'i': 'z' });
});

test('variables have their defaults or what a file of values says, locals are worked out, the rest is unknown', () => {
  const more = {
    'variables.tf': 'variable "env" { default = "dev" }\nvariable "size" { default = 1 }\nvariable "none" {}\nlocals {\n base = { "x" = "1" }\n name = "shop-${var.env}"\n round = local.round\n}\n',
    'terraform.tfvars': 'size = 3\n',
  };
  expect(valuesOf('merge(local.base, { a = local.name, b = var.size, c = var.none, d = "p-${var.none}", e = local.round, f = local.base.x, g = var.env == "dev" ? 1 : 2 })', more))
    .toEqual({ x: '1', a: 'shop-dev', b: '3', c: undefined, d: undefined, e: undefined, f: '1', g: undefined });
});

test.each(['merge(local.base, var.unknown)', 'var.unknown', '{ for k, v in var.all : k => v }', 'jsondecode(file("c.json"))'])('%s is not known as a whole', configuration => {
  expect(valuesOf(configuration)).toBeUndefined();
});

test('resources of other files of the module stand around a connector, and their connectors do not', () => {
  const files = {
    'main.tf': connector('{ a = 1 }', 'plugin {\n custom_plugin {\n arn = aws_mskconnect_custom_plugin.p.arn\n revision = 1\n }\n }'),
    'plugin.tf': `resource "aws_mskconnect_custom_plugin" "p" {\n name = "p"\n content_type = "ZIP"\n}\n${connector('{ b = 2 }').replace('"c"', '"other"')}`,
  };
  const found = read(files).filter(({ part }) => part === undefined);
  expect(found.map(({ name, plugins }) => [name, plugins?.[0].contentType?.literal])).toEqual([['aws_mskconnect_connector.c', 'ZIP']]);
  expect(read(files, '.').filter(({ part }) => part === undefined).map(({ source }) => source).sort()).toEqual(['main.tf', 'plugin.tf']);
});

test.each([['count = 0', 0], ['count = var.on ? 1 : 0', 1], ['for_each = {}', 0]])('with %s there are %s', (more, connectors) => {
  expect(read({ 'main.tf': connector('{ a = 1 }', more), 'other.tf': connector('{ a = 1 }').replace('"c"', '"d"') }, '.')).toHaveLength(connectors + 1);
});

test('a file that breaks off is read as far as it goes', () => {
  expect(() => readContent('resource "aws_mskconnect_connector" "c" {\n connector_configuration = { a = ', 'x.tf')).not.toThrow();
  expect(readContent(`${'{['.repeat(5000)}`, 'x.tf')).toEqual([]);
});
