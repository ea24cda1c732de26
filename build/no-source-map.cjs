// In the place of source-map, see build/bundle.mjs: handlebars has a small one of its own where this cannot be had.
throw new Error('templates have no source maps');
