const absent = name => partsOf(function () { throw new Error(`the browser has no ${name}`); }, name, {});

function partsOf(target, name, own, more = {}) {
  return new Proxy(target, {
    get: (_, key) => key in own ? own[key] : key === 'prototype' || typeof key === 'symbol' ? target[key] : key === '__esModule' ? undefined : absent(`${name}.${key}`),
    ...more,
  });
}

/** A module of Node.js as far as the browser has it. The other parts are there to be looked at and extended, and refuse to be used. */
export function moduleWith(name, own) {
  const parts = partsOf({}, name, own);
  // a bundle takes the parts that it imports from what a module is made of
  return partsOf({}, name, own, { getPrototypeOf: () => parts });
}
