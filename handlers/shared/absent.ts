/* Stands for optional packages of others that are not bundled, and fails as they do where they are not installed. */
throw new Error('this optional package is not bundled');
