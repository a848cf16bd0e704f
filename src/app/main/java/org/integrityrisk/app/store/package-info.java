/**
 * What the app keeps in the host's database: repositories behind the ports of core, and the
 * register as a projection of the issues. Lists and counts are read by SQL, so that the cost of a
 * page does not grow with what it does not show.
 */
package org.integrityrisk.app.store;
