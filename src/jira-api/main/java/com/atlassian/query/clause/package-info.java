/** Conditions of a query. */
package com.atlassian.query.clause;
