/** Files that people hand in, read safely; and files that they are given. */
package org.integrityrisk.app.document;
