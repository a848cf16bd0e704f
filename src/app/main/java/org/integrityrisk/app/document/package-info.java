/** Files that people hand in, read safely. */
package org.integrityrisk.app.document;
