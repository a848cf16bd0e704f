/**
 * The register as a projection: rows that are written with every change, and the queries behind the
 * register page, the gadgets and "my work". Each page costs a constant number of statements.
 */
package org.integrityrisk.app.store.register;
