/** Scheduled jobs, once per cluster or on each node. */
package org.integrityrisk.sandbox.scheduler;
