/** Texts in the user's language. */
package org.integrityrisk.sandbox.i18n;
