/** What the app says, in the language of whoever reads it. */
package org.integrityrisk.app.i18n;
