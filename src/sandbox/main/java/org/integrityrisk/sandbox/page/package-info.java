/** The host's own pages: each a small class and a template. */
package org.integrityrisk.sandbox.page;
