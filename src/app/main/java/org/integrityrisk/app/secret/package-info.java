/** Master keys outside of the database, and randomness. */
package org.integrityrisk.app.secret;
