import { childrenOf, fieldsOf, type StateNode } from '@/richtext/state';

import { Files } from './Files';
import { Gallery } from './Gallery';
import { groupBlocks } from './group-blocks';
import { Inline } from './Inline';
import { LABELS } from './labels';
import { List } from './List';
import { Table } from './Table';
import type { Reading } from './types';
import { Upload } from './Upload';
import { Video } from './Video';

type Props = { node: StateNode; reading: Reading };

/** The allow-list: a node of any other kind is not drawn. */
function Block({ node, reading }: Props) {
  const words = () => <Inline nodes={childrenOf(node)} reading={reading} />;
  switch (node.type) {
    case 'paragraph':
      return <p>{words()}</p>;
    case 'heading':
      return node.tag === 'h3' ? <h3>{words()}</h3> : <h2>{words()}</h2>;
    case 'quote':
      return (
        <blockquote>
          <p>{words()}</p>
        </blockquote>
      );
    case 'list':
      return <List node={node} reading={reading} />;
    case 'upload':
      return <Upload node={node} reading={reading} />;
    case 'horizontalrule':
      return <hr />;
    case 'block':
      if (fieldsOf(node).blockType === 'gallery') return <Gallery node={node} reading={reading} />;
      return fieldsOf(node).blockType === 'video' ? <Video node={node} reading={reading} /> : null;
    default:
      return null;
  }
}

export function Blocks({ nodes, reading }: { nodes: StateNode[]; reading: Reading }) {
  return groupBlocks(nodes, reading).map((group, index) => {
    if (group.kind === 'files') return <Files key={index} files={group.files} reading={reading} />;
    if (group.kind === 'node') return <Block key={index} node={group.node} reading={reading} />;
    const label = LABELS[reading.locale].table(group.number);
    return <Table key={index} node={group.node} caption={group.caption} label={label} reading={reading} />;
  });
} // prettier-ignore
