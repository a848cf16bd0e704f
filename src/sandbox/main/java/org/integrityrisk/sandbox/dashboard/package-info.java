/** Dashboards: who sees them, and which items stand on them. */
package org.integrityrisk.sandbox.dashboard;
