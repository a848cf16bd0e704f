/** Workflows: stored descriptors, run by OSWorkflow, with the host's functions and the app's. */
package org.integrityrisk.sandbox.workflow;
