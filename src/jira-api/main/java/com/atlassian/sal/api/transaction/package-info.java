/** Transactions. */
package com.atlassian.sal.api.transaction;
