/**
 * The fifty rows of F2 and F3, by an index.
 * @param {import("postgres").Sql} sql
 * @param {string} user
 * @returns {Promise<{ id: string, role: string, location: string, name: string }[]>}
 */
export function fiftyRows(sql, user) {
  return sql`
    select a.id, a.role, a.location, e.name
    from applications a join employers e on e.user_id = a.user_id and e.id = a.employer_id
    where a.user_id = ${user} and a.over is null
    order by a.created_at limit 50`;
}
