/** Transactions of entities. */
package com.atlassian.activeobjects.tx;
