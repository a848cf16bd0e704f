/** The database of the sandbox: one pool, one kind of transaction, two dialects. */
package org.integrityrisk.sandbox.db;
