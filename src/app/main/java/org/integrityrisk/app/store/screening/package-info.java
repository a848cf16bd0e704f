/** Screenings in the database: what is kept, and what the rules ask the register. */
package org.integrityrisk.app.store.screening;
