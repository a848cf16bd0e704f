/** The quality checks as questions to the database. */
package org.integrityrisk.app.store.quality;
