/** One class for each kind of object that the set-up makes in the host. */
package org.integrityrisk.app.install.steps;
