/** Locks in the cluster. */
package com.atlassian.beehive;
