import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printedContract } from '#platform/graphql';
import { pageStyles } from '#platform/html';

/** The contract as text, and the style sheet of the small pages. */
@Controller()
export class SiteController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  contract(): string {
    return printedContract(this.host.schema);
  }

  @Get('page.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  styles(): string {
    return pageStyles;
  }
}
