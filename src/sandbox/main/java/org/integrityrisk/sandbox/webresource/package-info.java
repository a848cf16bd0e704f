/** Scripts and styles of pages, translated for the user. */
package org.integrityrisk.sandbox.webresource;
