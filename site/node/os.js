export const EOL = '\n';
export const homedir = () => '/home';
export const tmpdir = () => '/tmp';
