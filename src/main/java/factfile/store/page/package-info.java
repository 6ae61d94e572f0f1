/** Checked pages: values are written into them one after the other, and read from any place. */
package factfile.store.page;
