/**
 * Import of tables: reading, recognising columns, checking each row, and a plan that is carried out
 * whole or not at all.
 *
 * <p>Everything here is a pure function of the file and of what is registered; nothing is stored.
 */
package org.integrityrisk.core.importing;
