/** What the nodes of a cluster share: locks. */
package org.integrityrisk.sandbox.cluster;
