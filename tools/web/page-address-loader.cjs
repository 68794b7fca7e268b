'use strict';

// A library that asks where it stands is told the page: webpack would write down the folder it was built in.
module.exports = (source) => source.replaceAll('import.meta.url', 'self.location.href');
