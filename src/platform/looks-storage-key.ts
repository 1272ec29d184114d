/** Where a page finds its looks before the first paint. Apart, because the painting script takes nothing else along. */
export const looksTextKey = 'myodeck.looks'
