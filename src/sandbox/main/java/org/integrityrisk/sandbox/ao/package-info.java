/** The real Active Objects ORM behind the interface that apps use. */
package org.integrityrisk.sandbox.ao;
