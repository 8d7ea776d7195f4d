/** What of a reply is needed to send a page; Fastify's own. */
interface Reply {
  status(code: number): Reply;
  type(contentType: string): Reply;
  header(name: string, value: string): Reply;
  send(body: string): unknown;
}

/** Sends a page that is meant for this reader and this moment: nobody keeps it. */
export async function sendPage(reply: Reply, status: number, html: string): Promise<void> {
  await reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
